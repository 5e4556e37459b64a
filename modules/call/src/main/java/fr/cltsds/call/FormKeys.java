package fr.cltsds.call;

import fr.cltsds.kernel.Slug;
import java.util.List;
import java.util.stream.IntStream;

/** Names a question for life by the first words it is given. */
final class FormKeys {

    private static final int LONGEST = 40;

    private FormKeys() {}

    static String free(String wording, List<String> taken) {
        var name = name(wording);
        return IntStream.iterate(1, rank -> rank + 1)
                .mapToObj(rank -> rank == 1 ? name : name + "-" + rank)
                .filter(key -> !taken.contains(key))
                .findFirst()
                .orElseThrow();
    }

    private static String name(String wording) {
        if (!CallTexts.isTitle(wording)) {
            return "question";
        }
        var slug = Slug.of(wording).value();
        return slug.substring(0, Math.min(slug.length(), LONGEST)).replaceAll("-+$", "");
    }
}
