package fr.cltsds.ui.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends a session ten hours after it began, however busy it is. */
public class SessionLength extends OncePerRequestFilter {

    public static final Duration LONGEST = Duration.ofHours(10);

    private final Clock clock;

    SessionLength(Clock clock) {
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        if (session != null
                && !clock.instant()
                        .isBefore(
                                Instant.ofEpochMilli(session.getCreationTime()).plus(LONGEST))) {
            session.invalidate();
        }
        chain.doFilter(request, response);
    }
}
