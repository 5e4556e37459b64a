package fr.cltsds.house.surfaces;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** One address of the public site, with one verb. */
record Mapping(RequestMethod verb, String pattern, HandlerMethod handler) {

    /** Every mapping of the running portal, looking before acting. */
    static List<Mapping> of(ApplicationContext portal) {
        return portal.getBeansOfType(RequestMappingHandlerMapping.class).values().stream()
                .flatMap(all -> all.getHandlerMethods().entrySet().stream())
                .flatMap(Mapping::each)
                .sorted(Comparator.comparing(Mapping::verb).thenComparing(Mapping::pattern))
                .toList();
    }

    private static Stream<Mapping> each(Map.Entry<RequestMappingInfo, HandlerMethod> one) {
        var told = one.getKey().getMethodsCondition().getMethods();
        var verbs = told.isEmpty() ? Set.of(RequestMethod.GET, RequestMethod.POST) : told;
        return one.getKey().getPatternValues().stream()
                .flatMap(pattern -> verbs.stream().map(verb -> new Mapping(verb, pattern, one.getValue())));
    }

    String name() {
        return verb + " " + pattern;
    }

    /** What writes the answer by itself sends a file. */
    Family family() {
        return handler.isVoid() ? Family.DOWNLOADS : Family.PAGES;
    }

    boolean isOfTheDemonstration() {
        var profile = AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), Profile.class);
        return profile != null && Arrays.equals(profile.value(), new String[] {"demo"});
    }

    boolean namesATerritory() {
        return pattern.contains("{territory}");
    }

    boolean namesSomething() {
        return pattern.contains("{");
    }
}
