package fr.cltsds.ui.space.shell;

import com.vaadin.flow.i18n.I18NProvider;
import fr.cltsds.wording.Wording;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The workspace speaks French to everybody, whatever the browser asks for. */
@Component
class FrenchOnly implements I18NProvider {

    private static final long serialVersionUID = 1L;

    private final transient Wording words;

    FrenchOnly(Wording words) {
        this.words = words;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Locale.FRANCE);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        return words.of(key, arguments);
    }
}
