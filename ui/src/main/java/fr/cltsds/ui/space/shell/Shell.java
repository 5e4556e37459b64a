package fr.cltsds.ui.space.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.theme.lumo.Lumo;

/** The one page that bears the whole workspace, and the styles that it wears. */
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("context://tokens.css")
@StyleSheet("context://space.css")
public class Shell implements AppShellConfigurator {

    private static final long serialVersionUID = 1L;
}
