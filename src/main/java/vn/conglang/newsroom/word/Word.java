package vn.conglang.newsroom.word;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads this package's configuration. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WordLimits.class)
class Word {}
