/* Every style sheet of the kiosk's screens, in their order; the caretaker's preview shows the same screens. */
import './fonts.css';
import './tokens.css';
import './page.css';
import './bar.css';
import './screens.css';
import './list.css';
import './search.css';
import './emergency.css';
import './way.css';
import './mapKeys.css';
import './speech.css';
import './night.css';
import './reach.css';
import './walks.css';
import './fallback.css';
import './touch.css';
import './taking.css';
