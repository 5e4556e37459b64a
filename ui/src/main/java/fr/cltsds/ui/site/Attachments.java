package fr.cltsds.ui.site;

import static java.util.Locale.ROOT;

import fr.cltsds.wording.Wording;
import java.text.NumberFormat;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Says of a file what it is, its kind and its size. */
@Component
class Attachments {

    private static final long KILOBYTE = 1_000;
    private static final long MEGABYTE = 1_000_000;

    private final Wording wording;

    Attachments(Wording wording) {
        this.wording = wording;
    }

    Attachment of(String href, String name, String file, long size, String sha256) {
        return new Attachment(href, name, kind(file), size(size), sha256);
    }

    private static String kind(String file) {
        return file.substring(file.lastIndexOf('.') + 1).toUpperCase(ROOT);
    }

    /** «214 ko», «1,2 Mo»; never less than one. */
    String size(long bytes) {
        if (bytes < MEGABYTE) {
            return wording.of("site.size.kilo", Math.max(1, Math.round((double) bytes / KILOBYTE)));
        }
        var number = NumberFormat.getInstance(Locale.FRANCE);
        number.setMaximumFractionDigits(1);
        return wording.of("site.size.mega", number.format((double) bytes / MEGABYTE));
    }
}
