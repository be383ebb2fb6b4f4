package vn.conglang.core;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the office's clock where everybody finds it. */
@Configuration(proxyBeanMethods = false)
class Time {

    @Bean
    OfficeClock clock() {
        return new OfficeClock();
    }
}
