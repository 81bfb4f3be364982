package org.cstoexplainer.view.presenter;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.model.state.View;
import org.cstoexplainer.support.Below;
import org.cstoexplainer.support.Frames;
import org.cstoexplainer.support.Listeners;
import org.cstoexplainer.support.Toolkit;

/// A monkey is let loose on the app and its two windows, in a program of its own: nothing that other tests left in the toolkit
/// is measured with it. What it found is printed; the program ends with 1 if there was a fault.
final class MonkeyRun {

    private static final long SEED = Long.getLong("monkey.seed", 1L);
    private static final long SECONDS = Long.getLong("monkey.seconds", 120);
    private static final int ACTIONS = Integer.getInteger("monkey.actions", Integer.MAX_VALUE);
    private static final boolean COUNTED = ACTIONS < Integer.MAX_VALUE && Long.getLong("monkey.seconds") == null;
    private static final long LIMIT = TimeUnit.SECONDS.toNanos(2);
    /// Waiting for something, and not for a processor that others use.
    private static final long STUCK = TimeUnit.SECONDS.toNanos(10);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int MOST = Integer.getInteger("monkey.failures", 1);
    /// So many times nearer is as near as the map goes.
    private static final int NEAREST = 16;
    private static final int REMEMBERED = 25;
    private static final int LOOK = 15;
    private static final int FRAMES = 3;
    /// What an act should take at most, and what laying out everything anew should; told, not asserted.
    private static final long SWIFT = TimeUnit.MILLISECONDS.toNanos(100);
    private static final long WHOLE = TimeUnit.MILLISECONDS.toNanos(300);
    /// Views and windows that are made when they are first shown. What the toolkit keeps softly, pictures of effects above
    /// all, is let go at each collection (an option of the virtual machine in the pom).
    private static final long ROOM = 128L << 20;

    private final Queue<Throwable> thrown = new ConcurrentLinkedQueue<>();
    private final List<String> failures = new ArrayList<>();
    private final Deque<String> last = new ArrayDeque<>();
    private final LessonStage stage;
    private final AppState first;
    private final Monkey monkey;
    private final MonkeyEyes eyes;
    private int done;
    private long longest;
    private String longestAct = "";
    private int slow;
    private int slowest;

    /// What may not grow.
    private record Size(int nodes, int listeners, long heap) {
    }

    private MonkeyRun() {
        stage = new LessonStage(LessonStage.DESK, LessonStage.WALL);
        first = stage.now();
        monkey = new Monkey(stage, SEED);
        eyes = new MonkeyEyes(stage);
        Toolkit.run(() -> Thread.currentThread().setUncaughtExceptionHandler((_, e) -> threw(e)));
    }

    /// Lets it loose.
    public static void main(String... arguments) {
        var faults = new MonkeyRun().faults();
        faults.forEach(System.out::println);
        System.out.flush();
        // a pop-up may be open: the toolkit is not asked to end
        Runtime.getRuntime().halt(faults.isEmpty() ? 0 : 1);
    }

    private List<String> faults() {
        size();
        var begun = System.nanoTime();
        loose(ACTIONS / 3, begun + TimeUnit.SECONDS.toNanos(SECONDS) / 3);
        var middle = size();
        loose(ACTIONS, begun + TimeUnit.SECONDS.toNanos(SECONDS));
        var end = size();
        System.out.printf("%,d actions from seed %d in %d s; %,d over 100 ms, %,d of them over 300 ms, longest %d ms: %s; %s, then %s%n",
                done, SEED, TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun), slow, slowest,
                TimeUnit.NANOSECONDS.toMillis(longest), longestAct, middle, end);
        if (end.listeners() != middle.listeners()) {
            failures.add("Listeners are left over: " + middle.listeners() + ", then " + end.listeners());
        }
        // lists remember their rows
        if (end.nodes() >= middle.nodes() * 6 / 5) {
            failures.add("There are more nodes: " + middle.nodes() + ", then " + end.nodes());
        }
        if (end.heap() >= middle.heap() + ROOM) {
            failures.add("The heap has grown: " + middle.heap() + ", then " + end.heap());
        }
        return failures;
    }

    private void loose(int actions, long until) {
        while (done < actions && failures.size() < MOST && (COUNTED || System.nanoTime() - until < 0)) {
            act();
        }
    }

    private void act() {
        var from = System.nanoTime();
        var worked = new long[1];
        var faults = Toolkit.get(() -> {
            var start = THREADS.getCurrentThreadCpuTime();
            var found = actHere();
            worked[0] = THREADS.getCurrentThreadCpuTime() - start;
            return found;
        });
        var took = System.nanoTime() - from;
        if (worked[0] > longest) {
            longest = worked[0];
            longestAct = last.getLast() + ", by the clock " + TimeUnit.NANOSECONDS.toMillis(took) + " ms";
        }
        done++;
        slow += worked[0] > SWIFT ? 1 : 0;
        slowest += worked[0] > WHOLE ? 1 : 0;
        if (worked[0] > LIMIT || took - worked[0] > STUCK) {
            faults.add("the window did not answer: it worked for " + TimeUnit.NANOSECONDS.toMillis(worked[0]) + " ms, and it took "
                    + TimeUnit.NANOSECONDS.toMillis(took) + " ms");
        }
        thrown.forEach(e -> faults.add("thrown: " + e + " " + List.of(e.getStackTrace()).subList(0, Math.min(18, e.getStackTrace().length))));
        thrown.clear();
        if (!faults.isEmpty()) {
            failures.add(("seed %d, action %d: %s%nthe last were %s%n"
                    + "mvn -B test -Dtest=MonkeyTest -Dmonkey.seed=%d -Dmonkey.actions=%d%n").formatted(SEED, done, faults, last, SEED, done + 1));
        }
    }

    private List<String> actHere() {
        var faults = new ArrayList<String>();
        try {
            remember(monkey.act());
            stage.layOut();
            faults.addAll(eyes.faults());
            if (done % LOOK == 0) {
                faults.addAll(clumsy());
            }
        } catch (RuntimeException | Error e) {
            threw(e);
        }
        return faults;
    }

    /// What is laid out wrongly, and stays so: a view that comes back may need one frame more to know its room.
    private List<String> clumsy() {
        var found = eyes.clumsy();
        for (var again = 0; again < FRAMES && !found.isEmpty(); again++) {
            stage.layOut();
            found = eyes.clumsy();
        }
        return found;
    }

    private void threw(Throwable e) {
        if (!ofTheScreen(e)) {
            thrown.add(e);
        }
    }

    /// The screen that is not there cannot draw a pop-up that reaches over its edge, which a real one can. Its own loop is
    /// below everything that runs: what counts is where it was thrown.
    private static boolean ofTheScreen(Throwable e) {
        return Stream.of(e.getStackTrace()).filter(frame -> !frame.getClassName().matches("(java|jdk)\\..*")).findFirst()
                .filter(frame -> frame.getClassName().startsWith("com.sun.glass.ui.headless")).isPresent();
    }

    private void remember(String act) {
        last.addLast(done + ": " + act);
        if (last.size() > REMEMBERED) {
            last.removeFirst();
        }
    }

    /// How large all is, back at the beginning and after everything was shown once.
    private Size size() {
        Toolkit.run(Monkey::calm);
        stage.does(stage.to().talk()::end);
        stage.rewind(first);
        stage.plug(LessonStage.DESK, LessonStage.WALL);
        stage.does(() -> {
            stage.stage().setWidth(900);
            stage.stage().setHeight(900);
        });
        for (var view : View.values()) {
            stage.does(() -> stage.to().story().show(view));
        }
        stage.does(() -> stage.to().story().show(View.STORY));
        for (var time = 0; time < NEAREST; time++) {
            stage.does(() -> new MonkeyHands(new Random()).key(KeyCode.ADD));
        }
        stage.does(stage.to().talk()::start);
        stage.plug(LessonStage.DESK);
        stage.plug(LessonStage.DESK, LessonStage.WALL);
        stage.does(stage.to().talk()::end);
        stage.rewind(first);
        Frames.pass(5);
        stage.does(() -> { });
        return new Size(Toolkit.get(this::nodes), Listeners.of(stage.slices()), heap());
    }

    private int nodes() {
        return Below.all(stage.scene().getRoot()).size();
    }

    private static long heap() {
        for (var i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
