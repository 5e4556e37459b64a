package fr.cltsds.ui.security;

import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletRegistration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.DispatcherServlet;

/** The few plain pages that stand under the workspace's root, where Flow would otherwise answer. */
@Configuration(proxyBeanMethods = false)
class PagesUnderTheSpace {

    private static final String IMPOSSIBLE = Fronts.SIGN_IN + "/impossible";

    @Bean
    DispatcherServletRegistrationBean dispatcherServletRegistration(
            DispatcherServlet pages, ObjectProvider<MultipartConfigElement> uploads) {
        var registration = new DispatcherServletRegistrationBean(pages, "/") {
            @Override
            protected void configure(ServletRegistration.Dynamic servlet) {
                super.configure(servlet);
                var taken = servlet.addMapping(Fronts.SIGN_IN, IMPOSSIBLE);
                if (!taken.isEmpty()) {
                    throw new IllegalStateException("Served by another servlet: " + taken);
                }
            }
        };
        registration.setName("dispatcherServlet");
        uploads.ifAvailable(registration::setMultipartConfig);
        return registration;
    }

    /** Says that signing in has failed, and how to try again. */
    @Controller
    static class Failure {

        @GetMapping(IMPOSSIBLE)
        String signInHasFailed() {
            return "space/sign-in-impossible";
        }
    }
}
