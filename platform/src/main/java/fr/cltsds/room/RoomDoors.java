package fr.cltsds.room;

import org.aopalliance.aop.Advice;
import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.aop.Advisor;
import org.springframework.aop.Pointcut;
import org.springframework.aop.support.ComposablePointcut;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;

/** Hangs the door before every desk and board, and the event's room before every territory listener; both before the transaction. */
@Configuration(proxyBeanMethods = false)
class RoomDoors {

    private static final int BEFORE_THE_TRANSACTION = Ordered.LOWEST_PRECEDENCE - 100;

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor deskDoor(ObjectProvider<Doorkeeper> keepers) {
        var desksAndBoards = new ComposablePointcut((Pointcut) new AnnotationMatchingPointcut(Desk.class, true))
                .union((Pointcut) new AnnotationMatchingPointcut(Board.class, true));
        return advisor(desksAndBoards, new LateDoor(keepers));
    }

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor listenerDoor() {
        MethodInterceptor enterTheEventsRoom = call -> {
            if (call.getArguments()[0] instanceof InRoom event) {
                return Proceeding.in(Room.of(event.territory()), call);
            }
            throw new IllegalStateException(
                    "A territory listener hears events that name a territory: " + call.getMethod());
        };
        return advisor(new AnnotationMatchingPointcut(null, TerritoryListener.class, true), enterTheEventsRoom);
    }

    private static Advisor advisor(Pointcut where, Advice what) {
        var advisor = new DefaultPointcutAdvisor(where, what);
        advisor.setOrder(BEFORE_THE_TRANSACTION);
        return advisor;
    }

    /** Finds the doorkeeper at the first call, so that the door itself can hang before anything else is built. */
    private static final class LateDoor implements MethodInterceptor {

        private final org.springframework.util.function.SingletonSupplier<Door> door;

        LateDoor(ObjectProvider<Doorkeeper> keepers) {
            door = org.springframework.util.function.SingletonSupplier.of(() -> new Door(keepers.getObject()));
        }

        @Override
        public @org.jspecify.annotations.Nullable Object invoke(org.aopalliance.intercept.MethodInvocation call)
                throws Throwable {
            return door.obtain().invoke(call);
        }
    }
}
