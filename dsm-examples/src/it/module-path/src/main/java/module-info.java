/** A program of its own module. */
module com.example.staff {
    requires io.github.digitalskillmap.json;
}
