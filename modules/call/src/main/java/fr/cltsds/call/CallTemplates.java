package fr.cltsds.call;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Where the proposals for a new call are kept: a file of the portal, read anew at each draft. */
@Component
class CallTemplates {

    private static final ClassPathResource FILE =
            new ClassPathResource("call/template.json", CallTemplates.class.getClassLoader());

    private final JsonMapper json;

    CallTemplates(JsonMapper json) {
        this.json = json;
    }

    CallTemplate usual() {
        try (var content = FILE.getInputStream()) {
            return json.readValue(content, CallTemplate.class);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
