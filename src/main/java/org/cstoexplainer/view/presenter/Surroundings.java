package org.cstoexplainer.view.presenter;

import java.time.InstantSource;
import java.util.function.Supplier;

/// What the windows of a lesson need of the machine.
///
/// @param screens the displays
/// @param placing what the desktop does with windows
/// @param clock   the time
/// @param waits   makes waits
record Surroundings(Screens screens, Placing placing, InstantSource clock, Supplier<Wait> waits) {

    /// This machine.
    static Surroundings real() {
        return new Surroundings(new FxScreens(), new FxPlacing(), InstantSource.system(), FxWait::new);
    }
}
