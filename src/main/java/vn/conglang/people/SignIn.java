package vn.conglang.people;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** Who may come in at which door. Everything under the desk needs a person; the rest is public. */
@Configuration(proxyBeanMethods = false)
class SignIn {

    @Bean
    SecurityFilterChain doors(HttpSecurity http) {
        return http.authorizeHttpRequests(routes ->
                        routes.requestMatchers("/toa-soan", "/toa-soan/**")
                                .authenticated()
                                .anyRequest()
                                .permitAll())
                .formLogin(form -> form.loginPage("/dang-nhap").permitAll())
                .build();
    }
}
