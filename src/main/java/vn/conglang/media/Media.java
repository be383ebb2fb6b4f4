package vn.conglang.media;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads this room's configuration. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MediaLimits.class)
class Media {}
