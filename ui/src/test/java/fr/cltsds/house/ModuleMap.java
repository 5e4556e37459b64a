package fr.cltsds.house;

import java.util.stream.Collectors;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyType;

/** The map of the modules as a Mermaid graph: who asks whom. */
final class ModuleMap {

    private ModuleMap() {}

    static String of(ApplicationModules modules) {
        var nodes = modules.stream()
                .map(module -> "    " + id(module) + "[\"" + module.getDisplayName() + "\"]")
                .sorted()
                .collect(Collectors.joining("\n"));
        var arrows = modules.stream()
                .flatMap(module -> module.getDirectDependencies(modules, DependencyType.values())
                        .uniqueModules()
                        .map(other -> "    " + id(module) + " --> " + id(other)))
                .sorted()
                .distinct()
                .collect(Collectors.joining("\n"));
        return "# La carte des modules\n\nDessinée par `ModuleMapTests` ; ne se modifie pas à la main.\n\n```mermaid\ngraph TD\n"
                + nodes + "\n" + arrows + "\n```\n";
    }

    private static String id(ApplicationModule module) {
        return module.getIdentifier().toString().replace('.', '_');
    }
}
