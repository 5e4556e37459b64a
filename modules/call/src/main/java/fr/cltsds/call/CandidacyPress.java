package fr.cltsds.call;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.util.XRLog;
import fr.cltsds.wording.FrenchDates;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Prints a file or its receipt as a tagged PDF (PDF/UA) that screen readers follow; fetches nothing from anywhere. */
@Component
public class CandidacyPress {

    private static final String TYPE = "Atkinson Hyperlegible Next";

    /** How wide each letter is, measured once. */
    private final FSCacheEx<String, FSCacheValue> measures = new FSDefaultCacheStore();

    private final SpringTemplateEngine engine = new SpringTemplateEngine();

    CandidacyPress(MessageSource words) {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
        var templates = new ClassLoaderTemplateResolver(CandidacyPress.class.getClassLoader());
        templates.setPrefix("templates/call/");
        templates.setSuffix(".xhtml");
        templates.setTemplateMode(TemplateMode.XML);
        templates.setCharacterEncoding("UTF-8");
        engine.setTemplateResolver(templates);
        engine.setTemplateEngineMessageSource(words);
    }

    /** The whole file, at whatever stage it is. */
    public byte[] file(CandidacyRecap recap) {
        return print("file", Map.of("recap", recap));
    }

    public byte[] receipt(ReceiptDetail detail) {
        return print(
                "receipt",
                Map.of(
                        "detail", detail,
                        "filed", FrenchDates.dateTime(detail.receipt().filedAt()),
                        "deadline", FrenchDates.dateTime(detail.deadline())));
    }

    private byte[] print(String template, Map<String, Object> values) {
        var page = engine.process(template, new Context(Locale.FRANCE, values));
        var out = new ByteArrayOutputStream();
        var printer = new PdfRendererBuilder();
        printer.usePdfUaAccessibility(true);
        printer.useFont(() -> face("400Regular"), TYPE, 400, FontStyle.NORMAL, true);
        printer.useFont(() -> face("700Bold"), TYPE, 700, FontStyle.NORMAL, true);
        printer.useCacheStore(CacheStore.PDF_FONT_METRICS, measures);
        printer.useExternalResourceAccessControl(
                (_, _) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        printer.withHtmlContent(page, null);
        printer.toStream(out);
        try {
            printer.run();
        } catch (IOException unprintable) {
            throw new UncheckedIOException(unprintable);
        }
        return out.toByteArray();
    }

    private static InputStream face(String weight) {
        var file = "fonts/AtkinsonHyperlegibleNext_" + weight + ".ttf";
        return Objects.requireNonNull(CandidacyPress.class.getClassLoader().getResourceAsStream(file), file);
    }
}
