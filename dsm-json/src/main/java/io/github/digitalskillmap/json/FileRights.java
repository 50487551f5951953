package io.github.digitalskillmap.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who may read and write a file, where the file system knows owners, groups and the rights of each. */
final class FileRights {

    private final @Nullable PosixFileAttributes attributes;

    private FileRights(@Nullable PosixFileAttributes attributes) {
        this.attributes = attributes;
    }

    /** Returns the rights of a file; those of any new file if it is not there. */
    static FileRights of(Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        return new FileRights(view == null || Files.notExists(file) ? null : view.readAttributes());
    }

    /** Creates an empty file, which at no time gives anybody more than these rights. */
    void create(Path file) throws IOException {
        if (attributes == null) {
            Files.createFile(file);
            return;
        }
        Files.createFile(file, PosixFilePermissions.asFileAttribute(Set.of(PosixFilePermission.OWNER_WRITE)));
        try {
            giveTo(file, attributes);
        } catch (IOException e) {
            Files.delete(file);
            throw e;
        }
    }

    private static void giveTo(Path file, PosixFileAttributes wanted) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        Set<PosixFilePermission> permissions = EnumSet.copyOf(wanted.permissions());
        if (!takesGroup(view, wanted)) {
            permissions.removeIf(right -> isOfGroupOnly(right, wanted.permissions()));
        }
        view.setPermissions(permissions);
    }

    /** Tells whether a group has a right that others lack, so that another group must not get it. */
    private static boolean isOfGroupOnly(PosixFilePermission right, Set<PosixFilePermission> all) {
        return switch (right) {
            case GROUP_READ -> !all.contains(PosixFilePermission.OTHERS_READ);
            case GROUP_WRITE -> !all.contains(PosixFilePermission.OTHERS_WRITE);
            case GROUP_EXECUTE -> !all.contains(PosixFilePermission.OTHERS_EXECUTE);
            default -> false;
        };
    }

    /** Gives a file the owner and the group, as far as the user may, and tells whether it has the group. */
    private static boolean takesGroup(PosixFileAttributeView view, PosixFileAttributes wanted) throws IOException {
        PosixFileAttributes found = view.readAttributes();
        try {
            if (!found.group().equals(wanted.group())) {
                view.setGroup(wanted.group());
            }
        } catch (IOException notAllowed) {
            return false;
        }
        try {
            if (!found.owner().equals(wanted.owner())) {
                view.setOwner(wanted.owner());
            }
        } catch (IOException notAllowed) {
            // The file becomes that of whoever writes it.
        }
        return true;
    }
}
