package org.plangraph.service.store;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** The one store of a running service, from {@code plangraph.store}. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {
    @Bean
    @Lazy(false)
    GraphStore graphStore(@Value("${plangraph.store}") Path directory) {
        return GraphStore.open(directory);
    }

    @Bean
    LabelSearch labelSearch(GraphStore store) {
        return new LabelSearch(store);
    }

    @Bean
    LivePlans livePlans(GraphStore store) {
        return new LivePlans(store);
    }
}
