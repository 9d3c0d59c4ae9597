import { useTexts } from '../ui/texts.js';
import { appTexts } from './app.texts.js';
import { useNavigate } from 'react-router';

/** Finds a customer by name, code or number; Enter lists what was found. */
export function SearchBox() {
  const say = useTexts(appTexts);
  const navigate = useNavigate();
  return (
    <form
      role="search"
      className="zx-search"
      onSubmit={(event) => {
        event.preventDefault();
        const asked = new FormData(event.currentTarget).get('q');
        void navigate(`/customers?q=${encodeURIComponent(String(asked ?? ''))}`);
      }}
    >
      <input
        id="search"
        name="q"
        type="search"
        autoComplete="off"
        placeholder={say('search')}
        aria-label={say('search')}
      />
    </form>
  );
}
