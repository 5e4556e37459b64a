package fr.cltsds.ui.site;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Several people, or one in a hurry, who act at the same instant. */
final class Together {

    private Together() {}

    static <A, B> List<B> all(List<A> each, Function<A, B> act) throws InterruptedException {
        var start = new CountDownLatch(1);
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var acts = each.stream()
                    .map(one -> people.submit(() -> {
                        start.await();
                        return act.apply(one);
                    }))
                    .toList();
            start.countDown();
            return acts.stream().map(Together::answer).toList();
        }
    }

    private static <B> B answer(Future<B> act) {
        try {
            return act.get();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }
}
