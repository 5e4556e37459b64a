package fr.cltsds.ui.space.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import fr.cltsds.wording.Wording;
import org.springframework.stereotype.Component;

/** Makes Flow itself speak French: the end of a session, a lost connection, a failure. */
@Component
class FrenchService implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient Wording words;
    private final transient Failures failures;

    FrenchService(Wording words, Failures failures) {
        this.words = words;
        this.failures = failures;
    }

    @Override
    public void serviceInit(ServiceInitEvent starting) {
        starting.getSource().setSystemMessagesProvider(_ -> messages());
        starting.getSource().addSessionInitListener(begun -> begun.getSession().setErrorHandler(failures));
        starting.getSource().addUIInitListener(begun -> connection(begun.getUI()));
    }

    private SystemMessages messages() {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(words.of("vaadin.expired.caption"));
        messages.setSessionExpiredMessage(words.of("vaadin.expired.message"));
        messages.setInternalErrorCaption(words.of("vaadin.failure.caption"));
        messages.setInternalErrorMessage(words.of("vaadin.failure.message"));
        messages.setCookiesDisabledCaption(words.of("vaadin.cookies.caption"));
        messages.setCookiesDisabledMessage(words.of("vaadin.cookies.message"));
        messages.setSyncErrorCaption(words.of("vaadin.failure.caption"));
        messages.setSyncErrorMessage(words.of("vaadin.failure.message"));
        return messages;
    }

    private void connection(UI ui) {
        var lost = ui.getReconnectDialogConfiguration();
        lost.setDialogText(words.of("vaadin.connection.again"));
        lost.setDialogTextGaveUp(words.of("vaadin.connection.lost"));
        ui.getPage()
                .executeJs(
                        "const told = window.Vaadin.connectionIndicator; if (told) { told.onlineText = $0; told.offlineText = $1; told.reconnectingText = $2; }",
                        words.of("vaadin.connection.back"),
                        words.of("vaadin.connection.lost"),
                        words.of("vaadin.connection.again"));
    }
}
