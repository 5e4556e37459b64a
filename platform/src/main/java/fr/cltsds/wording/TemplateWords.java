package fr.cltsds.wording;

import java.text.MessageFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.AbstractMessageSource;
import org.springframework.stereotype.Component;

/** Lets the templates of pages and letters say the same sentences by the same keys. */
@Component("messageSource")
class TemplateWords extends AbstractMessageSource {

    private final Wording wording;

    TemplateWords(Wording wording) {
        this.wording = wording;
        setAlwaysUseMessageFormat(true);
    }

    @Override
    protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
        return wording.knows(code) ? new MessageFormat(wording.raw(code), Locale.FRANCE) : null;
    }
}
