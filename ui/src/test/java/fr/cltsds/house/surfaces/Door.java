package fr.cltsds.house.surfaces;

import fr.cltsds.kernel.Secret;
import fr.cltsds.room.InRoom;
import fr.cltsds.room.National;
import fr.cltsds.room.OpenToPublic;
import fr.cltsds.room.Personal;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.core.annotation.AnnotatedElementUtils;

/** One public method of a desk or a board. */
record Door(Object bean, Class<?> type, Method method) {

    /** How it stands in the list of expectations: {@code CandidacyDesk.save(SaveAnswer)}. */
    String name() {
        return type.getSimpleName() + "." + method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(",", "(", ")"));
    }

    boolean namesATerritory() {
        return method.getParameterCount() > 0 && InRoom.class.isAssignableFrom(method.getParameterTypes()[0]);
    }

    boolean asksForASecret() {
        return Arrays.stream(method.getParameterTypes()).anyMatch(type -> type == Secret.class || bearsASecret(type));
    }

    private static boolean bearsASecret(Class<?> type) {
        return type.isRecord()
                && Arrays.stream(type.getRecordComponents()).anyMatch(part -> part.getType() == Secret.class);
    }

    String mark() {
        return bears(OpenToPublic.class)
                ? "open"
                : bears(National.class) ? "national" : bears(Personal.class) ? "personal" : "members";
    }

    private boolean bears(Class<? extends Annotation> mark) {
        return AnnotatedElementUtils.hasAnnotation(method, mark) || AnnotatedElementUtils.hasAnnotation(type, mark);
    }
}
