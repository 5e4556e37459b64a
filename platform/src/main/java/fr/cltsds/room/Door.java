package fr.cltsds.room;

import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.aop.support.AopUtils;

/** The one door to every desk and board: reads the room, lets in or answers that nothing is there, then works in that room. */
class Door implements MethodInterceptor {

    private final Doorkeeper keeper;
    private final ConcurrentMap<PassageKey, Passage> passages = new ConcurrentHashMap<>();

    Door(Doorkeeper keeper) {
        this.keeper = keeper;
    }

    @Override
    public @Nullable Object invoke(MethodInvocation call) throws Throwable {
        var room = roomOf(call);
        if (Rooms.find().filter(room::equals).isPresent()) {
            return call.proceed();
        }
        try (var _ = MDC.putCloseable("room", room.toString())) {
            return Proceeding.in(room, call);
        }
    }

    private Room roomOf(MethodInvocation call) {
        var door = AopUtils.getTargetClass(Objects.requireNonNull(call.getThis()));
        var method = AopUtils.getMostSpecificMethod(call.getMethod(), door);
        var passage =
                passages.computeIfAbsent(new PassageKey(door, method), key -> Passage.of(key.method(), key.door()));
        var already = Rooms.find();
        if (already.isPresent() && passage.staysIn(already.get(), call.getArguments())) {
            return already.get();
        }
        return passage.open(call.getArguments(), keeper);
    }

    private record PassageKey(Class<?> door, java.lang.reflect.Method method) {}
}
