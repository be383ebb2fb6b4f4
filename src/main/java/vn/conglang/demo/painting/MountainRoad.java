package vn.conglang.demo.painting;

/** A road along the mountainside: open, under construction, or buried by a slide. */
final class MountainRoad implements Picture {

    /** The state of the road. */
    enum State {
        OPEN,
        UNDER_CONSTRUCTION,
        BURIED
    }

    private static final double HALF_WIDTH = 0.52;

    private final State state;

    MountainRoad(State state) {
        this.state = state;
    }

    @Override
    public void paint(Canvas canvas, Dice dice) {
        var mood =
                state == State.BURIED
                        ? (dice.chance(0.5) ? Mood.rain(dice) : Mood.overcast(dice))
                        : Mood.any(dice);
        double horizon = dice.between(290, 360);
        Sky.paint(canvas, mood, dice, horizon + 70);
        Ridges.paint(canvas, mood, dice, 0x466E68, horizon - 10, horizon + 70, 0.66, 4);
        var course = new Course(dice);
        var hills = new Hills(dice, 0.95);
        var terrain =
                new Terrain(
                        (x, z) -> bed(hills, course, x, z),
                        (smooth, x, z) -> smooth,
                        2.1,
                        horizon - 60);
        terrain.paint(canvas, mood, new Surface(dice, mood, course)::colour);
        things(canvas, mood, dice, terrain, course);
        if (mood.weather() == Mood.Weather.RAIN) {
            Sky.mist(canvas, mood.haze(), dice, horizon + 60, 80, 0.8);
            Sky.rain(canvas, mood, dice, 0.8);
        }
    }

    /** The hills, levelled where the road runs. */
    private static double bed(Hills hills, Course course, double x, double z) {
        double middle = course.at(z);
        double off = Math.abs(x - middle);
        double natural = hills.at(x, z);
        double level = hills.at(middle, z);
        double keep = Math.clamp((off - HALF_WIDTH * 1.15) / 0.7, 0, 1);
        return level
                + (natural - level) * keep * keep * (3 - 2 * keep)
                + (keep > 0 ? (x > middle ? 0.35 : -0.16) * keep : 0);
    }

    private void things(Canvas canvas, Mood mood, Dice dice, Terrain terrain, Course course) {
        var scatter = new Scatter(canvas, mood, dice, terrain);
        scatter.keepClear((x, z) -> onRoad(course, x, z));
        scatter.groves(30, 0.03, 6, 26);
        scatter.houses(3, 8, 16);
        var machines = new Machines(canvas, mood);
        switch (state) {
            case OPEN -> traffic(scatter, machines, dice, course);
            case UNDER_CONSTRUCTION -> site(scatter, machines, dice, course);
            case BURIED -> slide(canvas, scatter, machines, mood, dice, course);
        }
        for (double z = 2.6; z < 15 && state == State.OPEN; z += 0.55) {
            scatter.put(
                    course.at(z) - HALF_WIDTH * 1.12,
                    z,
                    (x, y, scale, distance) -> {
                        canvas.fill(
                                Shapes.box(
                                        x - scale * 0.011,
                                        y - scale * 0.11,
                                        scale * 0.022,
                                        scale * 0.11),
                                mood.seen(0xF3EFE6, distance));
                        canvas.fill(
                                Shapes.box(
                                        x - scale * 0.011,
                                        y - scale * 0.10,
                                        scale * 0.022,
                                        scale * 0.03),
                                mood.seen(0xC8402F, distance));
                    });
        }
        scatter.draw();
        scatter.trees().frame(0x5B7A45);
    }

    private boolean onRoad(Course course, double x, double z) {
        double off = x - course.at(z);
        boolean underTheSlide = state == State.BURIED && off > 0 && z > 3.6 && z < 5.8;
        return off > -0.9 && off < 1.3 || underTheSlide;
    }

    private static void traffic(Scatter scatter, Machines machines, Dice dice, Course course) {
        double z = dice.between(3.4, 4.6);
        scatter.put(
                course.at(z) - 0.22,
                z,
                (x, y, scale, distance) ->
                        machines.lorry(
                                x,
                                y,
                                scale * 0.5,
                                dice.pick(0x3F7FB0, 0xC9543A, 0x4F8A5B),
                                distance));
        for (int i = 0; i < 4; i++) {
            double far = dice.between(2.4, 9);
            scatter.put(
                    course.at(far) + 0.24,
                    far,
                    (x, y, scale, distance) ->
                            machines.motorbike(
                                    x,
                                    y,
                                    scale * 0.24,
                                    dice.pick(0xB83A36, 0x2F5F8F, 0x333333),
                                    distance));
        }
    }

    private static void site(Scatter scatter, Machines machines, Dice dice, Course course) {
        double dig = dice.between(3.6, 4.4);
        scatter.put(
                course.at(dig) + 0.30,
                dig,
                (x, y, scale, distance) -> machines.excavator(x, y, scale * 0.72, 1, distance));
        double roll = dice.between(5.2, 6.6);
        scatter.put(
                course.at(roll) - 0.1,
                roll,
                (x, y, scale, distance) -> machines.roller(x, y, scale * 0.5, distance));
        double tip = dice.between(7.2, 8.4);
        scatter.put(
                course.at(tip),
                tip,
                (x, y, scale, distance) -> machines.lorry(x, y, scale * 0.6, 0xD9A43A, distance));
        workers(scatter, dice, course, 7);
        for (double z = 2.2; z < 7; z += 0.6) {
            scatter.put(
                    course.at(z) - HALF_WIDTH * 0.95,
                    z,
                    (x, y, scale, distance) -> machines.cone(x, y, scale * 0.12, distance));
        }
    }

    private static void slide(
            Canvas canvas,
            Scatter scatter,
            Machines machines,
            Mood mood,
            Dice dice,
            Course course) {
        double z = 4.6;
        for (int i = 0; i < 46; i++) {
            double depth = z + dice.bell() * 0.8;
            double x = course.at(depth) + dice.between(-0.55, 0.9);
            double size = Math.abs(dice.bell()) * 0.07 + 0.035;
            scatter.put(
                    x,
                    depth,
                    (px, py, scale, distance) ->
                            boulder(canvas, mood, dice, px, py, size * scale, distance));
        }
        scatter.put(
                course.at(3.5) + 0.05,
                3.5,
                (x, y, scale, distance) -> machines.excavator(x, y, scale * 0.7, 1, distance));
        workers(scatter, dice, course, 5);
        for (int i = 0; i < 4; i++) {
            double side = -0.42 + i * 0.26;
            scatter.put(
                    course.at(2.5) + side,
                    2.5,
                    (x, y, scale, distance) -> machines.cone(x, y, scale * 0.12, distance));
        }
    }

    private static void workers(Scatter scatter, Dice dice, Course course, int count) {
        for (int i = 0; i < count; i++) {
            double z = dice.between(2.6, 5.5);
            scatter.put(
                    course.at(z) + dice.between(-0.42, 0.42),
                    z,
                    (x, y, scale, distance) ->
                            scatter.people()
                                    .man(
                                            x,
                                            y,
                                            scale * 0.24,
                                            People.Arms.FORWARD,
                                            dice.pick(0xE8732A, 0xE0C341, 0x3E6FA3),
                                            dice.pick(0xF2C230, 0xF4F2EA)));
        }
    }

    private static void boulder(
            Canvas canvas, Mood mood, Dice dice, double x, double y, double size, double distance) {
        int stone = Ink.vary(dice.pick(0x8A6B52, 0xA06A48, 0x7D746B), dice, 0.03);
        canvas.shadow(x, y, size * 1.3, size * 0.4, mood.shade(), 0.5);
        double a = size * dice.between(0.8, 1.1);
        canvas.fill(
                Shapes.pebble(
                        x - a,
                        y + size * 0.1,
                        x - a * 0.8,
                        y - size,
                        x + a * 0.3,
                        y - size * 1.25,
                        x + a,
                        y - size * 0.4,
                        x + a * 0.8,
                        y + size * 0.2),
                mood.shaded(stone, distance, 0.4));
        canvas.fill(
                Shapes.pebble(
                        x - a * 0.6 + mood.side() * a * 0.2,
                        y - size * 0.3,
                        x - a * 0.4,
                        y - size * 1.0,
                        x + a * 0.4,
                        y - size * 1.1,
                        x + a * 0.6,
                        y - size * 0.5),
                mood.shaded(Ink.light(stone, 0.15), distance, 0));
    }

    /** Where the middle of the road runs. */
    private static final class Course {

        private final double start;
        private final double sway;
        private final double turn;

        Course(Dice dice) {
            start = dice.between(0, 6);
            sway = dice.between(0.9, 1.5) * (dice.chance(0.5) ? 1 : -1);
            turn = dice.between(0.42, 0.6);
        }

        double at(double z) {
            double bend = Math.sin(start + z * turn) - Math.sin(start + turn * 2);
            return sway * bend * Math.min(1.5, 0.3 + z * 0.14);
        }
    }

    private final class Surface {

        private final Mood mood;
        private final Course course;
        private final Noise noise;
        private final int grass;

        Surface(Dice dice, Mood mood, Course course) {
            this.mood = mood;
            this.course = course;
            noise = new Noise(dice.seed());
            grass = Ink.vary(dice.pick(0x5F8A48, 0x76964C, 0x4F7B4B), dice, 0.02);
        }

        int colour(double smooth, double x, double z, double light, double distance) {
            double off = (x - course.at(z)) / HALF_WIDTH;
            double ragged = noise.at(x * 5, z * 5) * 0.3;
            if (Math.abs(off) < 1 + (state == State.OPEN ? 0 : ragged)) {
                return mood.ground(road(off, x, z), Math.max(light, 0.62), distance);
            }
            boolean cut = off > 0 && off < 2.6 + ragged * 3 || off < 0 && off > -1.25 - ragged;
            int ink =
                    cut && state != State.OPEN || cut && off < 1.9 && off > 0
                            ? soil(x, z)
                            : meadow(x, z);
            return mood.ground(buriedScar(off, z) ? soil(x, z) : ink, light, distance);
        }

        private boolean buriedScar(double off, double z) {
            return state == State.BURIED
                    && off > -1.6
                    && off < 9
                    && Math.abs(z - 4.7) < 0.75 + noise.at(off * 2, z) * 0.5 - off * 0.04;
        }

        private int road(double off, double x, double z) {
            if (buriedScar(off, z)) {
                return soil(x, z);
            }
            if (state == State.UNDER_CONSTRUCTION) {
                int gravel = Ink.mix(0xB9855A, 0xD0A478, noise.at(x * 18, z * 40));
                double track = Math.abs(Math.abs(off) - 0.42) < 0.09 ? 0.3 : 0;
                return Ink.mix(gravel, 0x7A5238, track);
            }
            boolean dash = Math.abs(off) < 0.035 && (z * 1.6) % 1 < 0.55;
            boolean edge = Math.abs(Math.abs(off) - 0.9) < 0.025;
            int tar = Ink.mix(0x77777C, 0x8B8A8A, noise.at(x * 12, z * 30));
            return dash || edge ? 0xF4EFE0 : tar;
        }

        private int soil(double x, double z) {
            return Ink.mix(
                    Ink.mix(0xB4623A, 0xD08F5C, noise.rough(x * 2.4, z * 2.4, 2)),
                    0x7F4228,
                    noise.at(x * 14, z * 14) * 0.35);
        }

        private int meadow(double x, double z) {
            int ink = Ink.mix(grass, 0xA9A65A, noise.rough(x * 0.7, z * 0.7, 2) * 0.8);
            return Ink.mix(ink, 0x3F6238, noise.at(x * 11, z * 22) * 0.45);
        }
    }
}
