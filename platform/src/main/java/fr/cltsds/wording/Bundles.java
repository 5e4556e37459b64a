package fr.cltsds.wording;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The French sentences of every module, read once; one key is said in one place. */
final class Bundles {

    private Bundles() {}

    static Map<String, String> read() {
        try {
            var sentences = new HashMap<String, String>();
            for (var bundle :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*_fr.properties")) {
                read(bundle).forEach((key, sentence) -> {
                    if (sentences.putIfAbsent(key.toString(), sentence.toString()) != null) {
                        throw new IllegalStateException("Said twice: " + key + ", in " + bundle.getDescription());
                    }
                });
            }
            return Map.copyOf(sentences);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Properties read(Resource bundle) throws IOException {
        var sentences = new Properties();
        try (var reader = new InputStreamReader(bundle.getInputStream(), UTF_8)) {
            sentences.load(reader);
        }
        return sentences;
    }
}
