package fr.cltsds.house.surfaces;

import java.lang.reflect.InvocationTargetException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** Forms as the site hands them out, each with its token, opened long enough ago to have been filled in by a person. */
final class SignedForms {

    private final Object tokens;
    private final Clock clock;

    SignedForms(ApplicationContext portal) {
        this.tokens = portal.getBean("formTokens");
        this.clock = portal.getBean(Clock.class);
    }

    Map<String, String> typed(String address, Map<String, String> fields) {
        var form = new HashMap<>(fields);
        form.put("token", token(address));
        return form;
    }

    private String token(String address) {
        try {
            var type = Class.forName(tokens.getClass().getName() + "$Token");
            var made = type.getDeclaredConstructor(UUID.class, Instant.class);
            made.setAccessible(true);
            var write = tokens.getClass().getDeclaredMethod("write", String.class, type);
            write.setAccessible(true);
            var token = made.newInstance(UUID.randomUUID(), clock.instant().minus(Duration.ofMinutes(1)));
            return String.valueOf(write.invoke(tokens, address, token));
        } catch (ReflectiveOperationException changed) {
            throw new IllegalStateException(
                    changed instanceof InvocationTargetException thrown ? thrown.getCause() : changed);
        }
    }
}
