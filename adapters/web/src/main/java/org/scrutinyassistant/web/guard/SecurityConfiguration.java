package org.scrutinyassistant.web.guard;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.savedrequest.NullRequestCache;

/** Who may call what: Teams vouches for itself, the API wants its token, a personal link its signature, the page is open, and nothing else is there. */
@Configuration
class SecurityConfiguration {

    @Bean
    @Order(1)
    SecurityFilterChain teams(HttpSecurity http) {
        return stateless(http.securityMatcher("/api/messages"))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain api(HttpSecurity http, ApiAccess access) {
        return stateless(http.securityMatcher("/api/**"))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .anyRequest()
                        .access(access))
                .exceptionHandling(refused -> refused.authenticationEntryPoint(Refusals::askForToken))
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain links(HttpSecurity http) {
        return stateless(http.securityMatcher("/stop/**", "/answer/**"))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    @Bean
    @Order(4)
    SecurityFilterChain page(HttpSecurity http, ApiAccess access) {
        return http.headers(new SecurityHeaders())
                .csrf(csrf -> csrf.csrfTokenRepository(new CookieCsrfTokenRepository()))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .logout(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/", "/chat/**", "/assets/**", "/favicon.ico")
                        .permitAll()
                        .requestMatchers("/broadcasts/**", "/notices/**", "/outbox/**", "/monitoring")
                        .access(access)
                        .requestMatchers("/v3/api-docs", "/v3/api-docs.yaml")
                        .permitAll()
                        .requestMatchers("/actuator/health/**", "/actuator/info", "/actuator/prometheus")
                        .permitAll()
                        .requestMatchers("/actuator/sbom/**")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .exceptionHandling(refused -> refused.authenticationEntryPoint(Refusals::nothingHere))
                .build();
    }

    @Bean
    AuthenticationManager nobodySignsIn() {
        return credentials -> {
            throw new BadCredentialsException("Nobody signs in here");
        };
    }

    private static HttpSecurity stateless(HttpSecurity http) {
        return http.headers(new SecurityHeaders())
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
    }
}
