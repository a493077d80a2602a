package org.plangraph.service.linkeddata;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Makes our suffixes known to Spring, which else has browsers save what ends in one as {@code f.txt}. */
@Configuration(proxyBeanMethods = false)
class Suffixes implements WebMvcConfigurer {
    @Override
    public void configureContentNegotiation(ContentNegotiationConfigurer configurer) {
        for (RdfSyntax syntax : RdfSyntax.values()) {
            configurer.mediaType(syntax.suffix().substring(1), MediaType.parseMediaType(syntax.mediaType()));
        }
    }
}
