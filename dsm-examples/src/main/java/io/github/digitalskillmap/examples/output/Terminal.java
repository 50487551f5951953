package io.github.digitalskillmap.examples.output;

import java.io.Console;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.Charset;
import java.util.Optional;

/** Whether somebody sits before the program, and how letters get there. */
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

    /** Finds the encoding of the terminal, if there is one. */
    static Optional<Charset> charset() {
        return Optional.ofNullable(System.console())
                .filter(console -> isThere())
                .map(Console::charset);
    }
}
