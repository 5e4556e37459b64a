package fr.cltsds.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.cltsds.ui.PortalTest;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.SimpleBeanDefinitionRegistry;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotatedBeanDefinitionReader;
import org.springframework.core.env.StandardEnvironment;

/** The clock of a demonstration tells a story of the past, forward only, and stands nowhere else. */
@PortalTest
class DemoClockTests {

    private static final Instant OPENING = Instant.parse("2018-06-01T07:00:00Z");

    private final Clock clock;

    DemoClockTests(ApplicationContext portal) {
        this.clock = portal.getBean(Clock.class);
    }

    @Test
    void aStoryMovesForwardOnly() {
        tell(OPENING, () -> {
            moveTo(OPENING.plus(Duration.ofDays(1)));
            assertThat(clock.instant()).isEqualTo(OPENING.plus(Duration.ofDays(1)));

            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(() -> moveTo(OPENING))
                    .withMessageContaining("A story moves forward");
            assertThat(clock.instant()).isEqualTo(OPENING.plus(Duration.ofDays(1)));
        });
    }

    @Test
    void onceTheStoryIsToldItIsToday() {
        tell(OPENING, () -> {});

        assertThat(clock.instant()).isAfter(Instant.parse("2026-01-01T00:00:00Z"));
    }

    @Test
    void thereIsNoSuchClockOutsideADemonstration() {
        assertThat(namesIn()).isEmpty();
        assertThat(namesIn("production", "test")).isEmpty();
        assertThat(namesIn("demo")).containsExactly("demoClock");
    }

    /** What the portal would have of this clock under those profiles. */
    private String[] namesIn(String... profiles) {
        var registry = new SimpleBeanDefinitionRegistry();
        var environment = new StandardEnvironment();
        environment.setActiveProfiles(profiles);
        new AnnotatedBeanDefinitionReader(registry, environment).register(clock.getClass());
        return Arrays.stream(registry.getBeanDefinitionNames())
                .filter(name -> name.equals("demoClock"))
                .toArray(String[]::new);
    }

    private void tell(Instant beginning, Runnable story) {
        call("tell", beginning, story);
    }

    private void moveTo(Instant later) {
        call("moveTo", later);
    }

    private void call(String verb, Object... arguments) {
        try {
            var method = Arrays.stream(clock.getClass().getDeclaredMethods())
                    .filter(one -> one.getName().equals(verb))
                    .findFirst()
                    .orElseThrow();
            open(method);
            var _ = method.invoke(clock, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause() instanceof RuntimeException refused ? refused : new IllegalStateException(thrown);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void open(Method method) {
        method.setAccessible(true);
    }
}
