package org.cstoexplainer.view.presenter;

import java.time.Duration;

/// A wait that can be begun again, so that only the last one comes to its end.
interface Wait {

    /// Waits, and then does something, unless the wait is begun again or stopped before.
    void begin(Duration time, Runnable then);

    /// Waits no longer.
    void stop();
}
