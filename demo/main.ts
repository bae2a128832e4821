/** What the script tag of a real page loads from dist/cdn. */
import '../src/embed/loader.ts';
