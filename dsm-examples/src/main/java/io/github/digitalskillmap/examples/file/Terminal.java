package io.github.digitalskillmap.examples.file;

import java.io.Console;
import java.lang.reflect.InvocationTargetException;

/** Whether somebody sits before the program. */
public final class Terminal {

    private Terminal() {}

    /**
     * Tells whether the program reads from and writes to a terminal. From JDK 22 on there may be a console without one, which
     * it tells by a method that earlier ones lack.
     */
    @SuppressWarnings("SystemConsoleNull")
    public static boolean isThere() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException earlier) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException unknown) {
            return false;
        }
    }
}
