package fr.cltsds.call;

import fr.cltsds.kernel.Slug;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds a free reference and a free address for a call: the plain one, or with a rank behind it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CallNames {

    private static final int ROOM_FOR_A_RANK = 4;

    private final Calls calls;

    CallNames(Calls calls) {
        this.calls = calls;
    }

    /** The title must have been checked before. */
    CallIdentity identity(CallId self, int year, String title) {
        var slug = Slug.of(title).value();
        var plain =
                slug.substring(0, Math.min(slug.length(), 80 - ROOM_FOR_A_RANK)).replaceAll("-+$", "");
        var reference = "AMI-" + year;
        return new CallIdentity(
                year,
                free(reference, calls.references(reference, self.value())),
                free(plain, calls.slugs(plain, self.value())),
                title.strip());
    }

    private static String free(String name, List<String> taken) {
        return IntStream.iterate(1, rank -> rank + 1)
                .mapToObj(rank -> rank == 1 ? name : name + "-" + rank)
                .filter(candidate -> !taken.contains(candidate))
                .findFirst()
                .orElseThrow();
    }
}
