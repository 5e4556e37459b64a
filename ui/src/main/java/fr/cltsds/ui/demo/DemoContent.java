package fr.cltsds.ui.demo;

import fr.cltsds.ui.demo.DemoCall.Told;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What the demonstration says, read from its files: invented people and bodies, sober sentences. */
@Component
@Profile("demo")
class DemoContent {

    private final JsonMapper json;

    DemoContent(JsonMapper json) {
        this.json = json;
    }

    /** When a call opens and closes, hours of Paris. */
    record Window(LocalDateTime opens, LocalDateTime closes) {}

    private record Words(
            String title,
            String purpose,
            String specification,
            LocalDateTime opens,
            LocalDateTime closes,
            List<List<String>> faq) {}

    private record Answers(Map<String, List<String>> texts, List<String> partners) {}

    private record Leads(List<DemoCandidate> leads) {}

    Told openCall(Window window) {
        var words = read("appel-ouvert.json", Words.class);
        return new Told(
                window.closes().getYear(),
                words.title(),
                words.purpose(),
                words.specification(),
                window.opens(),
                window.closes(),
                words.faq());
    }

    Told callOf2018() {
        var words = read("appel-2018.json", Words.class);
        return new Told(
                2018,
                words.title(),
                words.purpose(),
                words.specification(),
                words.opens(),
                words.closes(),
                words.faq());
    }

    List<DemoCandidate> openCandidates() {
        return read("candidatures-ouvertes.json", Leads.class).leads();
    }

    List<DemoCandidate> candidatesOf2018() {
        return read("candidatures-2018.json", Leads.class).leads();
    }

    DemoAnswers answers() {
        var said = read("reponses.json", Answers.class);
        return new DemoAnswers(said.texts(), said.partners());
    }

    private <T> T read(String file, Class<T> type) {
        try (var content = new ClassPathResource("demo/" + file).getInputStream()) {
            return json.readValue(content, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
