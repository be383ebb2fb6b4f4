package vn.conglang.people.sessions;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;

/** How sessions are kept in PostgreSQL. */
@Configuration(proxyBeanMethods = false)
class SessionStore {

    /** Two requests of one window may put down the same thing at once: the later one stays. */
    @Bean
    PostgreSqlJdbcIndexedSessionRepositoryCustomizer lastWriteStays() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }
}
