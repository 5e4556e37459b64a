package fr.cltsds.house.surfaces;

import fr.cltsds.kernel.DomainEvent;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.util.ClassUtils;

/** One method that hears what happens in the portal. */
record Listener(Class<?> type, Class<?> event) {

    /** Every listener of the running portal to what a module tells. */
    static List<Listener> of(ApplicationContext portal) {
        return Arrays.stream(portal.getBeanDefinitionNames())
                .map(portal::getType)
                .filter(Objects::nonNull)
                .map(ClassUtils::getUserClass)
                .filter(type -> type.getName().startsWith("fr.cltsds."))
                .distinct()
                .flatMap(Listener::each)
                .sorted(Comparator.comparing(Listener::name))
                .toList();
    }

    private static Stream<Listener> each(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> AnnotatedElementUtils.hasAnnotation(method, EventListener.class))
                .filter(Listener::hearsAModule)
                .map(method -> new Listener(type, method.getParameterTypes()[0]));
    }

    private static boolean hearsAModule(Method method) {
        return method.getParameterCount() == 1 && DomainEvent.class.isAssignableFrom(method.getParameterTypes()[0]);
    }

    String name() {
        return "écoute " + type.getSimpleName() + "." + event.getSimpleName();
    }
}
