package fr.cltsds.ui.security;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.WrappedSession;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How long a session lives, how it ends, and the one cookie that bears it, seen by the workspace alone. */
@Configuration(proxyBeanMethods = false)
class Sessions {

    private static final Logger log = LoggerFactory.getLogger(Sessions.class);

    @Bean
    SessionLength sessionLength(Clock clock) {
        return new SessionLength(clock);
    }

    @Bean
    EndedSessions endedSessions(Clock clock) {
        return new EndedSessions(clock);
    }

    /** Both stand in the workspace's chain, not before every page. */
    @Bean
    FilterRegistrationBean<SessionLength> sessionLengthStandsInTheSpace(SessionLength filter) {
        return inTheChainOnly(new FilterRegistrationBean<>(filter));
    }

    @Bean
    FilterRegistrationBean<EndedSessions> endedSessionsStandInTheSpace(EndedSessions filter) {
        return inTheChainOnly(new FilterRegistrationBean<>(filter));
    }

    private static <T extends jakarta.servlet.Filter> FilterRegistrationBean<T> inTheChainOnly(
            FilterRegistrationBean<T> filter) {
        filter.setEnabled(false);
        return filter;
    }

    @Bean
    WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> cookieIsSecureWhereThePortalIs(
            PublicAddress address) {
        return server -> server.getSettings().getSession().getCookie().setSecure(address.isSecure());
    }

    /** A page left alone beats its heart for ever: its person signs out with it, not a second half-hour later. */
    @Bean
    VaadinServiceInitListener anIdlePageSignsOut() {
        return (ServiceInitEvent starting) -> starting.getSource().addSessionDestroyListener(leaving -> {
            var session = leaving.getSession().getSession();
            if (session != null) {
                end(session);
            }
        });
    }

    private static void end(WrappedSession session) {
        try {
            session.invalidate();
        } catch (IllegalStateException alreadyEnded) {
            log.debug("The session had ended by itself", alreadyEnded);
        }
    }
}
