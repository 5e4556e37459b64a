package fr.cltsds.house.surfaces;

import fr.cltsds.room.Board;
import fr.cltsds.room.Desk;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;

/** Every desk and board of the running portal, method by method. */
final class Doors {

    private Doors() {}

    static List<Door> of(ApplicationContext portal) {
        return Stream.of(Desk.class, Board.class)
                .flatMap(mark -> portal.getBeansWithAnnotation(mark).values().stream())
                .flatMap(Doors::methods)
                .sorted(Comparator.comparing(Door::name))
                .toList();
    }

    private static Stream<Door> methods(Object bean) {
        var type = AopUtils.getTargetClass(bean);
        return Arrays.stream(type.getDeclaredMethods())
                .filter(Doors::isOffered)
                .map(method -> new Door(bean, type, method));
    }

    private static boolean isOffered(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && !method.isSynthetic()
                && !Modifier.isStatic(method.getModifiers());
    }
}
