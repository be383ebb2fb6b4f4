package vn.conglang.people.signin;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.savedrequest.NullRequestCache;
import vn.conglang.people.Members;

/** Who may come in at which door. Everything under the desk needs a member; reading is public. */
@Configuration(proxyBeanMethods = false)
class Doors {

    /** The authority of somebody who is signed in with all that their posts ask for. */
    static final String INSIDE = "INSIDE";

    /** The authority of somebody who still owes a code or the setting up of a second factor. */
    static final String ON_THE_WAY = "ON_THE_WAY";

    @Bean
    SecurityFilterChain filters(HttpSecurity http, Members members) {
        return http.authorizeHttpRequests(routes ->
                        routes.requestMatchers("/toa-soan", "/toa-soan/**")
                                .hasAuthority(INSIDE)
                                .requestMatchers("/dang-nhap/**", "/loi-moi/*")
                                .permitAll()
                                .requestMatchers(HttpMethod.GET, "/**")
                                .permitAll()
                                .requestMatchers(HttpMethod.HEAD, "/**")
                                .permitAll()
                                .anyRequest()
                                .denyAll())
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .formLogin(form -> form.loginPage("/dang-nhap").permitAll())
                .addFilterAfter(new FreshMembers(members), SecurityContextHolderFilter.class)
                .build();
    }
}
