package fr.cltsds.ui.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/** What is said of an address that the server itself cannot read, before any page of ours is asked; in our words, not in its own. */
public class UnreadableAddresses extends ErrorReportValve {

    private static final int MISTAKEN = 400;
    private static final String PAGE = page();

    @Override
    protected void report(Request request, Response response, @Nullable Throwable cause) {
        if (response.getStatus() < MISTAKEN || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            response.setContentType("text/html");
            response.setCharacterEncoding(UTF_8);
            response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'self'; font-src 'self'");
            response.setHeader("X-Content-Type-Options", "nosniff");
            var writer = response.getReporter();
            if (writer != null) {
                writer.write(PAGE);
                response.finishResponse();
            }
        } catch (IOException gone) {
            container.getLogger().debug("Nobody is there any more", gone);
        }
    }

    private static String page() {
        try {
            return new ClassPathResource("templates/site/unreadable.html").getContentAsString(UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
