package vn.conglang.people.signin;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.savedrequest.NullRequestCache;
import vn.conglang.people.Members;
import vn.conglang.web.Paths;

/**
 * Who may come in at which door. Everything under the desk needs a member; reading is public;
 * nothing else may be sent to but the doors themselves.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Doors {

    /** The authority of somebody who is signed in with all that their posts ask for. */
    static final String INSIDE = "INSIDE";

    /** The authority of somebody who still owes a code or the setting up of a second factor. */
    static final String ON_THE_WAY = "ON_THE_WAY";

    private static final String GUESTS = Paths.GUESTS + "/*";

    @Bean
    SecurityFilterChain filters(
            HttpSecurity http,
            Members members,
            Entrance entrance,
            TurnedAway turnedAway,
            SignOut signOut) {
        return http.authorizeHttpRequests(routes ->
                        routes.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers("/toa-soan", "/toa-soan/**")
                                .hasAuthority(INSIDE)
                                .requestMatchers(
                                        "/dang-nhap", "/dang-nhap/**", "/loi-moi/*", GUESTS)
                                .permitAll()
                                .requestMatchers(HttpMethod.GET, "/**")
                                .permitAll()
                                .requestMatchers(HttpMethod.HEAD, "/**")
                                .permitAll()
                                .anyRequest()
                                .denyAll())
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .csrf(csrf ->
                        csrf.csrfTokenRepository(entrance.tokens())
                                // Their address is the key: a forged form would have to know it.
                                .ignoringRequestMatchers(GUESTS))
                .headers(headers ->
                        // The other headers are set by the web room, on every answer.
                        headers.defaultsDisabled()
                                .httpStrictTransportSecurity(hsts -> hsts.includeSubDomains(false)))
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(turnedAway)
                                .accessDeniedHandler(turnedAway))
                .logout(logout ->
                        logout.logoutUrl("/dang-xuat")
                                .addLogoutHandler(signOut)
                                .deleteCookies("phien")
                                .logoutSuccessUrl("/"))
                .addFilterAfter(new FreshMembers(members), SecurityContextHolderFilter.class)
                .build();
    }

    /** Nobody signs in by Spring's own ways; without this it would invent a user. */
    @Bean
    AuthenticationManager noOtherWayIn() {
        return authentication -> {
            throw new org.springframework.security.authentication.BadCredentialsException("");
        };
    }
}
