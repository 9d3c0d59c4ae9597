import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { Link, useLocation } from 'react-router';
import { removeView, saveView, savedViews } from '../api/saved-views.js';
import { Failure } from '../ui/loaded.js';
import { Quoted } from '../ui/quoted.js';
import { useTexts } from '../ui/texts.js';
import { customersTexts } from './customers.texts.js';

const screen = 'customers';

/** Views kept under a name: what is filtered and sorted now, or to go to again. */
export function SavedViews() {
  const say = useTexts(customersTexts);
  const client = useQueryClient();
  const { search } = useLocation();
  const { data = [] } = useQuery(savedViews);
  const [name, setName] = useState('');
  const [error, setError] = useState<unknown>(null);
  const mine = data.filter((view) => view.screen === screen);
  const keep = async (change: Promise<unknown>) => {
    setError(null);
    try {
      await change;
      setName('');
      await client.invalidateQueries(savedViews);
    } catch (failure) {
      setError(failure);
    }
  };
  const save = () => void keep(saveView({ screen, name: name.trim(), query: search.slice(1) }));
  return (
    <fieldset className="zx-facet">
      <legend>{say('views')}</legend>
      {mine.map((view) => (
        <div key={view.name} className="zx-row">
          <Link to={`/customers?${view.query}`}>
            <Quoted>{view.name}</Quoted>
          </Link>
          <button
            type="button"
            className="zx-plain"
            aria-label={say('views.remove', { name: view.name })}
            onClick={() => void keep(removeView(view))}
          >
            ✕
          </button>
        </div>
      ))}
      <div className="zx-row">
        <Input
          size="small"
          maxLength={60}
          value={name}
          placeholder={say('views.name')}
          aria-label={say('views.name')}
          onChange={({ target }) => setName(target.value)}
          onPressEnter={() => name.trim() !== '' && save()}
        />
        <Button size="small" disabled={name.trim() === ''} onClick={save}>
          {say('views.save')}
        </Button>
      </div>
      {error !== null && <Failure error={error} />}
    </fieldset>
  );
}
