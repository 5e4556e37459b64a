package fr.cltsds.ui.space.shell;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.server.VaadinSession;
import fr.cltsds.ui.security.SessionLength;
import fr.cltsds.wording.Wording;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Warns five minutes before the session ends by itself, and keeps it open when asked to. */
@Tag("cl-session-end")
@JsModule("./session-end.js")
@org.springframework.stereotype.Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class SessionEnd extends Component {

    private static final long serialVersionUID = 1L;

    SessionEnd(Wording words, Clock clock) {
        var session = VaadinSession.getCurrent().getSession();
        var begun = Instant.ofEpochMilli(session.getCreationTime());
        var longest = Duration.between(clock.instant(), begun.plus(SessionLength.LONGEST));
        getElement()
                .setProperty("seconds", session.getMaxInactiveInterval())
                .setProperty("heading", words.of("session.heading"))
                .setProperty("text", words.of("session.text"))
                .setProperty("act", words.of("session.prolong"))
                .setProperty("longest", (double) longest.toSeconds())
                .setProperty("lastText", words.of("session.last.text"))
                .setProperty("lastAct", words.of("session.last.act"));
    }

    /** A round trip is all it takes. */
    @ClientCallable
    void prolong() {}
}
