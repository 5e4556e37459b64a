package fr.cltsds.house.surfaces;

import fr.cltsds.testkit.ActingAs;
import fr.cltsds.wording.Wording;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.ApplicationContext;

/** Every surface of the running portal, found there and nowhere else. */
record Surfaces(
        List<Door> doors,
        List<Mapping> mappings,
        List<Screen> screens,
        List<String> files,
        List<Listener> listeners,
        Set<String> jobs,
        Set<String> letters) {

    static Surfaces of(ApplicationContext portal, FileWalk files) {
        var screens = Screen.of(portal);
        return new Surfaces(
                Doors.of(portal),
                Mapping.of(portal),
                screens,
                files.found(screens),
                Listener.of(portal),
                new TreeSet<>(
                        WorkWalk.jobs(portal).stream().map(WorkWalk::nameOf).toList()),
                LetterWalk.kinds(portal.getBean(Wording.class)));
    }

    Set<String> names() {
        var names = new TreeSet<String>();
        doors.forEach(door -> names.add(door.name()));
        mappings.forEach(mapping -> names.add(mapping.name()));
        screens.forEach(screen -> names.add(screen.name()));
        names.addAll(files);
        listeners.forEach(listener -> names.add(listener.name()));
        names.addAll(jobs);
        names.addAll(letters);
        return names;
    }

    /** Everybody goes everywhere; what was written on the way is read last. */
    static void walk(
            ApplicationContext portal,
            CanaryWorld world,
            Surfaces all,
            FileWalk files,
            Browsers browsers,
            Expectations expectations,
            Tally tally) {
        var judge = new Judge(world, tally);
        new DoorWalk(world, portal.getBean(ActingAs.class), expectations, judge).walk(all.doors());
        var pages = new PageWalk(world, browsers, new SignedForms(portal), expectations, judge);
        all.mappings().forEach(pages::walk);
        var screens = new ScreenWalk(world, browsers, expectations, judge);
        all.screens().forEach(screens::walk);
        all.files().forEach(files::walk);
        var work = new WorkWalk(portal, world, expectations, tally);
        all.listeners().forEach(work::hear);
        WorkWalk.jobs(portal).forEach(work::run);
        world.territories().forEach(home -> new CanaryFarewell(portal, work, home).take());
        new LetterWalk(world, expectations, judge, tally).walk(all.letters());
    }
}
