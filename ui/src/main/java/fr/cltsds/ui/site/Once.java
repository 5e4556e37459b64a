package fr.cltsds.ui.site;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Acts once on a form that is sent twice: the second sending waits for the first and gets the same answer. What was refused
 * may be sent again. It remembers the latest few thousand forms of this node; the desks themselves hold the line behind it.
 */
@Component
class Once {

    private static final int REMEMBERED = 5_000;

    private final Map<UUID, FutureTask<Answer>> answers = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, FutureTask<Answer>> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** Where a form leads. */
    sealed interface Answer {}

    /** It is done: the address to go to. */
    record Done(String address) implements Answer {}

    /** It is not done: the form again, with what stands in the way. */
    record NotYet(Form form, HttpStatus status) implements Answer {}

    static Answer refused(Form form) {
        return new NotYet(form, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    Answer act(UUID number, Supplier<Answer> act) {
        var mine = new FutureTask<>(act::get);
        var first = remember(number, mine);
        mine.run();
        try {
            var answer = first.get();
            if (answer instanceof NotYet) {
                forget(number, first);
            }
            return answer;
        } catch (ExecutionException failed) {
            forget(number, first);
            throw failed.getCause() instanceof RuntimeException asItIs
                    ? asItIs
                    : new IllegalStateException(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** As after a restart of this node. */
    synchronized void forgetAll() {
        answers.clear();
    }

    private synchronized FutureTask<Answer> remember(UUID number, FutureTask<Answer> mine) {
        var earlier = answers.putIfAbsent(number, mine);
        if (earlier == null) {
            return mine;
        }
        var _ = mine.cancel(false);
        return earlier;
    }

    private synchronized void forget(UUID number, FutureTask<Answer> task) {
        answers.remove(number, task);
    }
}
