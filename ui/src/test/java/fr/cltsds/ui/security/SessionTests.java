package fr.cltsds.ui.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;

class SessionTests {

    private final MockHttpSession session = new MockHttpSession();
    private final Instant begun = Instant.ofEpochMilli(session.getCreationTime());

    @Test
    void aSessionEndsTenHoursAfterItBegan() throws Exception {
        new SessionLength(at(begun.plus(Duration.ofHours(10)).minusMillis(1)))
                .doFilter(request(), new MockHttpServletResponse(), new MockFilterChain());
        assertThat(session.isInvalid()).isFalse();

        new SessionLength(at(begun.plus(Duration.ofHours(10))))
                .doFilter(request(), new MockHttpServletResponse(), new MockFilterChain());
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void whoSignsOutElsewhereIsSignedOutHereAtHerNextStep() throws Exception {
        var ended = new EndedSessions(at(begun));
        ended.end("another session");
        ended.doFilter(request(), new MockHttpServletResponse(), new MockFilterChain());
        assertThat(session.isInvalid()).isFalse();

        ended.end(session.getId());
        ended.doFilter(request(), new MockHttpServletResponse(), new MockFilterChain());
        assertThat(session.isInvalid()).isTrue();
    }

    private MockHttpServletRequest request() {
        var request = new MockHttpServletRequest();
        request.setSession(session);
        return request;
    }

    private static Clock at(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }
}
