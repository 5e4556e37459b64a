package fr.cltsds.ui.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The clock of a demonstration: the portal's own, but for the length of a story told in the past, which only moves forward. */
@Component
@Primary
@Profile("demo")
class DemoClock extends Clock {

    private static final ScopedValue<AtomicReference<Instant>> STORY = ScopedValue.newInstance();

    private final Clock portal;

    DemoClock(@Qualifier("clock") Clock portal) {
        this.portal = portal;
    }

    /** Tells a story that begins at an instant; everything done meanwhile on this thread happens then. */
    void tell(Instant beginning, Runnable story) {
        ScopedValue.where(STORY, new AtomicReference<>(beginning)).run(story);
    }

    /** Moves the story that is being told to a later instant. */
    void moveTo(Instant later) {
        var now = STORY.get();
        if (later.isBefore(now.get())) {
            throw new IllegalArgumentException("A story moves forward: " + now.get() + " is told, " + later + " asked");
        }
        now.set(later);
    }

    @Override
    public Instant instant() {
        return STORY.isBound() ? STORY.get().get() : portal.instant();
    }

    @Override
    public ZoneId getZone() {
        return portal.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return portal.withZone(zone);
    }
}
