package fr.cltsds.house.surfaces;

/** Every kind of people at every route of the workspace, over HTTP: the first answer bears the page as it was drawn for her. */
final class ScreenWalk {

    private final CanaryWorld world;
    private final Browsers browsers;
    private final Expectations expectations;
    private final Judge judge;

    ScreenWalk(CanaryWorld world, Browsers browsers, Expectations expectations, Judge judge) {
        this.world = world;
        this.browsers = browsers;
        this.expectations = expectations;
        this.judge = judge;
    }

    void walk(Screen screen) {
        Walk.everybody(world, Family.SCREENS, screen.name(), cell -> meet(screen, cell));
    }

    private void meet(Screen screen, Cell cell) {
        var answer = browsers.of(cell.kind(), cell.home()).get(screen.address(world.bag(cell.home(), cell.whose())));
        judge.judge(cell, expected(screen, cell), true, Browsers.met(answer));
    }

    /** Who is asked to sign in is asked everywhere; what is there for nobody or elsewhere is not there. */
    private Meets expected(Screen screen, Cell cell) {
        var own = expectations.of(screen.name(), cell.kind());
        var elsewhere = screen.namesATerritory() && cell.whose() != Whose.OWN;
        var nobodys = screen.namesSomething() && cell.whose() == Whose.NOBODYS;
        return own == Meets.SEES && (elsewhere || nobodys) ? Meets.NOTHING : own;
    }
}
