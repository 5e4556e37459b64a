package fr.cltsds.jobs;

import fr.cltsds.room.Proceeding;
import fr.cltsds.room.Room;
import fr.cltsds.room.Rooms;
import java.util.Set;
import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.aop.Advisor;
import org.springframework.aop.ClassFilter;
import org.springframework.aop.support.ClassFilters;
import org.springframework.aop.support.ComposablePointcut;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.RootClassFilter;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.modulith.events.core.EventPublicationRegistry;
import org.springframework.modulith.events.core.EventPublicationRepository;

/**
 * Lets the registry of what happened be kept in the room of the jobs: around a listener nobody stands in a room yet.
 * What happens is still told from the room in which it happens (decision 0005).
 */
@Configuration(proxyBeanMethods = false)
class RegistryDoor {

    private static final Set<String> TOLD_FROM_THE_ROOM = Set.of("store", "create");
    private static final int BEFORE_THE_TRANSACTION = Ordered.LOWEST_PRECEDENCE - 100;

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor bookkeepersDoor() {
        ClassFilter books = ClassFilters.union(
                new RootClassFilter(EventPublicationRegistry.class),
                new RootClassFilter(EventPublicationRepository.class));
        MethodInterceptor inTheJobsRoom =
                call -> TOLD_FROM_THE_ROOM.contains(call.getMethod().getName())
                                || Rooms.find().isPresent()
                        ? call.proceed()
                        : Proceeding.in(Room.jobs(), call);
        var advisor = new DefaultPointcutAdvisor(new ComposablePointcut(books), inTheJobsRoom);
        advisor.setOrder(BEFORE_THE_TRANSACTION);
        return advisor;
    }
}
