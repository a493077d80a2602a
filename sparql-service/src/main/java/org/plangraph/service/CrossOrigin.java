package org.plangraph.service;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Everything that is open to read is open to pages of other origins too; nothing here goes by cookies. */
@Configuration(proxyBeanMethods = false)
class CrossOrigin implements WebMvcConfigurer {
    private static final long A_DAY = 86_400;

    @Override
    public void addCorsMappings(CorsRegistry registry) {
        registry.addMapping("/**")
                .allowedOrigins("*")
                .allowedMethods("GET", "HEAD")
                .exposedHeaders("ETag", "Last-Modified", "Link", "Location", "X-Request-Id", "Content-Disposition")
                .maxAge(A_DAY);
    }
}
