package fr.cltsds.ui.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.web.filter.OncePerRequestFilter;

/** Sessions whose person has signed out at the identity provider: each ends at its next step here. */
class EndedSessions extends OncePerRequestFilter {

    private final ConcurrentMap<String, Instant> ended = new ConcurrentHashMap<>();
    private final Clock clock;

    EndedSessions(Clock clock) {
        this.clock = clock;
    }

    /** Remembers the session as ended for as long as it could still have lived. */
    void end(String session) {
        var now = clock.instant();
        ended.values().removeIf(until -> until.isBefore(now));
        ended.put(session, now.plus(SessionLength.LONGEST));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        if (session != null && ended.remove(session.getId()) != null) {
            session.invalidate();
        }
        chain.doFilter(request, response);
    }
}
